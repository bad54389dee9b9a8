import { median } from "./median";

const rounds = 21;

/** Milliseconds until a sign-in is refused, from an address that has not tried before. */
async function refusal(baseUrl: string, username: string, round: number): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${baseUrl}/api/users/login`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": `192.0.2.${round}` },
    body: JSON.stringify({ username, password: "not the password" }),
  });
  if (response.status !== 401) throw new Error(`a wrong password was answered with ${response.status}`);
  await response.arrayBuffer();
  return performance.now() - began;
}

/** How much longer it takes to refuse a name that nobody has than a wrong password: 1 tells a guesser nothing. */
export async function compareSignIns(baseUrl: string): Promise<number> {
  const ratios: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    const known = await refusal(baseUrl, "demo-buyer", round);
    ratios.push((await refusal(baseUrl, "nobody-at-all", round)) / known);
  }
  return median(ratios);
}
