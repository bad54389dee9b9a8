import { z } from "zod";
import { withSpooled } from "./spool";
import { assertMediaName, type MediaStorage } from "./storage";

type Options = {
  /** As UploadThing's dashboard gives it: base64 of JSON. */
  token: string;
  /** One address that stands for UploadThing's API, ingest and file hosts. */
  baseUrl?: string | undefined;
};

/** The storage port, and what clients have uploaded straight to UploadThing, known by its own file keys. */
export interface UploadThingStorage extends MediaStorage {
  /** What `use` makes of the file, which lies on disk meanwhile; null when it is absent. */
  take<T>(fileKey: string, use: (content: Blob) => Promise<T>): Promise<T | null>;
  drop(fileKey: string): Promise<void>;
}

const tokenSchema = z.object({ apiKey: z.string(), appId: z.string(), regions: z.array(z.string()).min(1) });

/** Our names are UploadThing's custom ids; its file host serves a file under either. */
export function uploadThing({ token, baseUrl }: Options): UploadThingStorage {
  const { appId } = parseToken(token);
  const files = `${baseUrl?.replace(/(?<!\/)\/+$/, "") ?? `https://${appId}.ufs.sh`}/f/`;
  // Loaded with the first write: its runtime is large, and reading needs none of it.
  const api = async () => {
    const { UTApi } = await import("uploadthing/server");
    const addresses = baseUrl && { apiUrl: baseUrl, ingestUrl: baseUrl };
    return new UTApi({ token, logLevel: "None", ...addresses });
  };
  const urlOf = (name: string) => {
    assertMediaName(name);
    return files + name;
  };
  return {
    async put(name, content, contentType) {
      assertMediaName(name);
      const { UTFile } = await import("uploadthing/server");
      const file = new UTFile([content instanceof Blob ? content : new Uint8Array(content)], name, {
        type: contentType,
        customId: name,
      });
      const { error } = await (await api()).uploadFiles(file, { contentDisposition: "inline" });
      if (error) throw new Error(`UploadThing refused ${name}: ${error.code} ${error.message}`);
    },
    async open(name, range) {
      const headers: HeadersInit = range ? { range: `bytes=${range.start}-${range.end}` } : {};
      const response = await request(urlOf(name), { headers });
      if (response && range && response.status !== 206) throw new Error("UploadThing ignored a range");
      return response?.body ?? null;
    },
    async stat(name) {
      const response = await request(urlOf(name), { method: "HEAD", signal: AbortSignal.timeout(15_000) });
      if (!response) return null;
      const modified = new Date(response.headers.get("last-modified") ?? 0);
      return { size: Number(response.headers.get("content-length")), modifiedAt: modified };
    },
    async delete(names) {
      if (names.length > 0) await (await api()).deleteFiles([...names], { keyType: "customId" });
    },
    // It keeps nothing of an upload that breaks off.
    async deleteAbandoned() {},
    async take(fileKey, use) {
      const response = await request(files + encodeURIComponent(fileKey), {});
      return response?.body ? withSpooled(response.body, use) : null;
    },
    async drop(fileKey) {
      await (await api()).deleteFiles(fileKey);
    },
  };
}

async function request(url: string, init: RequestInit): Promise<Response | null> {
  // Next would otherwise keep the answer in its data cache.
  const response = await fetch(url, { ...init, cache: "no-store" });
  if (response.ok) return response;
  await response.body?.cancel();
  if (response.status === 404) return null;
  throw new Error(`UploadThing answered ${response.status} for ${new URL(url).pathname}`);
}

function parseToken(token: string) {
  try {
    return tokenSchema.parse(JSON.parse(Buffer.from(token, "base64").toString("utf8")));
  } catch (cause) {
    throw new Error("UPLOADTHING_TOKEN should be the token of an UploadThing app", { cause });
  }
}
