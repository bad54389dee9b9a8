import { z } from "zod";
import { type ChatEndpoint, loadModel } from "../chat-model";
import { WritingFailure, type WritingPort, type WrittenPart } from "./writing";

/** A letter has some hundred words; whoever goes on has lost the thread. */
const most = { tokens: 2000, characters: 8000 } as const;

const textSchema = z.object({ subject: z.string().nullish(), content: z.string().min(1) });

const shape = `Answer with one JSON object and nothing else: {"subject": string or null, "content": string}.`;

/**
 * An endpoint that speaks OpenAI's chat completions, streamed. The JSON object is asked for in words, too: not every
 * server knows `response_format`.
 */
export function openaiCompatible(endpoint: ChatEndpoint): WritingPort {
  const { totalMs } = endpoint;
  async function* write(
    { instructions, data }: Parameters<WritingPort["write"]>[0],
    signal?: AbortSignal,
  ): AsyncGenerator<WrittenPart> {
    const { model, Output, streamText } = await loadModel(endpoint);
    const leaving = new AbortController();
    let failure: unknown;
    const { partialOutputStream, output } = streamText({
      model,
      instructions: `${instructions}\n\n${shape}`,
      prompt: JSON.stringify(data),
      output: Output.object({ schema: textSchema }),
      maxOutputTokens: most.tokens,
      temperature: 0.7,
      maxRetries: 1,
      timeout: { totalMs, firstChunkMs: totalMs / 2, chunkMs: totalMs / 3 },
      abortSignal: AbortSignal.any([leaving.signal, ...(signal ? [signal] : [])]),
      onError: ({ error }) => {
        failure ??= error;
      },
    });
    // Its rejection is read below, or by nobody when the reader leaves.
    const whole = Promise.resolve(output).catch((error: unknown) => {
      failure ??= error;
      return undefined;
    });
    try {
      for await (const { subject, content } of partialOutputStream) {
        yield short({ subject: subject ?? "", content: content ?? "" });
      }
      const text = await whole;
      if (!text) throw failureOf(failure);
      yield short({ subject: text.subject ?? "", content: text.content });
    } catch (error) {
      throw failureOf(error);
    } finally {
      leaving.abort();
    }
  }
  return { write };
}

function short(part: WrittenPart): WrittenPart {
  if (part.subject.length + part.content.length > most.characters) throw new WritingFailure("too long");
  return part;
}

function failureOf(cause: unknown): WritingFailure {
  if (cause instanceof WritingFailure) return cause;
  const { statusCode } = Object(cause);
  const said = cause instanceof Error ? cause.message.slice(0, 300) : "no text";
  return new WritingFailure(statusCode ? `${statusCode} ${said}` : said, { cause });
}
