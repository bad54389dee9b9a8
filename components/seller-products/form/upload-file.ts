import { ApiError, apiErrorOf } from "@/lib/api/api-error";
import { callAccepts } from "@/lib/api/client";
import { uploadMedia } from "@/lib/contracts/storefront/media";

type UploadOptions = { onProgress: (part: number) => void; signal: AbortSignal };

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Stores a picture under a temporary key (004 §17). XMLHttpRequest, since fetch tells nothing of how far an upload
 * has come; `part` is between 0 and 1. Rejects with `ApiError`, as `call` does.
 */
export function uploadFile(file: File, { onProgress, signal }: UploadOptions) {
  const { contract, method, path, output } = uploadMedia;
  return new Promise<{ tempKey: string; url: string }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, path);
    request.setRequestHeader("accept", callAccepts);
    request.setRequestHeader("accept-language", document.documentElement.lang);
    request.upload.onprogress = ({ lengthComputable, loaded, total }) => {
      if (lengthComputable) onProgress(loaded / total);
    };
    request.onerror = () => reject(new ApiError({ status: 0 }));
    request.onabort = () => reject(new DOMException("the upload was called off", "AbortError"));
    request.onload = () => {
      const body = parse(request.responseText);
      if (request.status !== 200) {
        reject(apiErrorOf(request.status, body, (name) => request.getResponseHeader(name)));
        return;
      }
      try {
        const stored = output.parse(contract.responseFormat.success.read(body));
        resolve({ tempKey: stored.temp_key, url: relativeUrl(stored.media_url) });
      } catch (error) {
        reject(error);
      }
    };
    signal.addEventListener("abort", () => request.abort());
    const form = new FormData();
    form.append("purpose", "gallery");
    form.append("file", file);
    request.send(form);
  });
}

/** An address of our own without its host, as the domain keeps it. */
function relativeUrl(address: string): string {
  const url = new URL(address, location.href);
  return url.origin === location.origin ? url.pathname : address;
}
