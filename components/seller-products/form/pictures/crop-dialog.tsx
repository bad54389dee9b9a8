"use client";

import { RotateCw } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { type PercentCrop, ReactCrop } from "react-image-crop";
import "react-image-crop/dist/ReactCrop.css";
import { useTranslations } from "use-intl";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { FormAlert } from "@/components/ui/form-alert";
import { Progress } from "@/components/ui/progress";
import { useFailure } from "@/components/ui/use-failure";
import type { PictureValue } from "../form-values";
import { uploadFile } from "../upload-file";
import { largestCrop, turnedSize } from "./crop-area";
import { CanvasTooLarge, cutOut, drawTurned, openPicture } from "./crop-canvas";

const ratios = { square: 1, fourThree: 4 / 3, free: undefined } as const;
type Ratio = keyof typeof ratios;
const ratioNames = ["square", "fourThree", "free"] as const;
const whole: PercentCrop = { unit: "%", x: 0, y: 0, width: 100, height: 100 };

type CropDialogProps = {
  picture: PictureValue;
  name: string;
  onCropped: (stored: Omit<PictureValue, "id">) => void;
  onClose: () => void;
};

/** Cuts a part out of a picture, by pointer or keys, and stores it as one of its own. */
export default function CropDialog({ picture, name, onCropped, onClose }: CropDialogProps) {
  const t = useTranslations("seller.form.crop");
  const side = useTranslations("seller.form.crop.sides");
  const common = useTranslations("common.actions");
  const failure = useFailure();
  const canvas = useRef<HTMLCanvasElement>(null);
  const running = useRef<AbortController>(null);
  const [pixels, setPixels] = useState<ImageBitmap | null>(null);
  const [unreadable, setUnreadable] = useState(false);
  const [ratio, setRatio] = useState<Ratio>("square");
  const [turns, setTurns] = useState(0);
  const [crop, setCrop] = useState(whole);
  const [part, setPart] = useState<number | null>(null);
  const [failed, setFailed] = useState<string>();

  useEffect(() => {
    const opening = new AbortController();
    openPicture(picture.url, opening.signal).then(
      (opened) => {
        setPixels(opened);
        setCrop(largestCrop(opened, 1));
      },
      () => !opening.signal.aborted && setUnreadable(true),
    );
    return () => {
      opening.abort();
      running.current?.abort();
    };
  }, [picture.url]);
  useEffect(() => {
    if (pixels && canvas.current) drawTurned(canvas.current, pixels, turns);
  }, [pixels, turns]);

  const choose = (next: Ratio, turned = turns) => {
    setRatio(next);
    setTurns(turned);
    if (pixels) setCrop(largestCrop(turnedSize(pixels, turned), ratios[next]));
  };
  const apply = async () => {
    if (!canvas.current) return;
    setFailed(undefined);
    setPart(0);
    running.current = new AbortController();
    const { signal } = running.current;
    try {
      const file = await cutOut(canvas.current, crop);
      onCropped(await uploadFile(file, { onProgress: setPart, signal }));
    } catch (error) {
      if (signal.aborted) return;
      setPart(null);
      setFailed(t("failed", { reason: error instanceof CanvasTooLarge ? t("tooBig") : failure(error) }));
    }
  };
  const handle = (name: "nw" | "n" | "ne" | "e" | "se" | "s" | "sw" | "w") =>
    t("handle", { side: side(name) });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("hint")}
      className="sm:max-w-2xl"
      footer={
        <>
          <Button variant="ghost" onClick={onClose}>
            {common("cancel")}
          </Button>
          <Button variant="primary" disabled={!pixels} loading={part !== null} onClick={apply}>
            {t("apply")}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend className="sr-only">{t("ratio")}</legend>
          {ratioNames.map((one) => (
            <Button
              key={one}
              size="sm"
              aria-pressed={ratio === one}
              onClick={() => choose(one)}
              className="aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-accent-ink"
            >
              {t(one)}
            </Button>
          ))}
          <Button size="sm" variant="ghost" onClick={() => choose(ratio, (turns + 1) % 4)}>
            <RotateCw aria-hidden="true" />
            {t("rotate")}
          </Button>
        </fieldset>
        {!pixels && !unreadable && <p role="status">{t("loading")}</p>}
        {pixels && (
          <div className="grid justify-items-center rounded-md bg-sunken p-2">
            <ReactCrop
              crop={crop}
              aspect={ratios[ratio]}
              keepSelection
              minWidth={16}
              minHeight={16}
              ruleOfThirds
              ariaLabels={{
                cropArea: t("area"),
                nwDragHandle: handle("nw"),
                nDragHandle: handle("n"),
                neDragHandle: handle("ne"),
                eDragHandle: handle("e"),
                seDragHandle: handle("se"),
                sDragHandle: handle("s"),
                swDragHandle: handle("sw"),
                wDragHandle: handle("w"),
              }}
              onChange={(_, percent) => setCrop(percent)}
            >
              <canvas ref={canvas} role="img" aria-label={name} className="block max-h-[50dvh] max-w-full" />
            </ReactCrop>
          </div>
        )}
        {part !== null && <Progress value={part} label={t("apply")} />}
        {unreadable && <FormAlert>{t("unreadable")}</FormAlert>}
        {failed && <FormAlert>{failed}</FormAlert>}
      </div>
    </Dialog>
  );
}
