let audio: AudioContext | undefined;

/** Two soft notes; silent where the browser wants a click first. */
export function chime(): void {
  audio ??= new AudioContext();
  // One from before the first click sleeps.
  if (audio.state === "suspended") void audio.resume();
  const { currentTime: now, destination } = audio;
  for (const [index, frequency] of [659.25, 880].entries()) {
    const [note, volume] = [audio.createOscillator(), audio.createGain()];
    const start = now + index * 0.16;
    note.frequency.value = frequency;
    volume.gain.setValueAtTime(0.0001, start);
    volume.gain.exponentialRampToValueAtTime(0.15, start + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.5);
    note.connect(volume).connect(destination);
    note.start(start);
    note.stop(start + 0.55);
  }
}
