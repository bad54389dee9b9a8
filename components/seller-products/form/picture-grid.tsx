"use client";

import { type DragEvent, type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import type { PictureValue } from "./form-values";
import { moved } from "./moved";
import { PictureTile } from "./picture-tile";

type PictureGridProps = {
  pictures: readonly PictureValue[];
  onChange: (pictures: PictureValue[]) => void;
  onCrop: (picture: PictureValue, n: number) => void;
  /** The last picture is gone, and with it what had the focus. */
  onEmptied: () => void;
  /** What stands after the last picture. */
  children: ReactNode;
};

/** The pictures in their order; they move by dragging and by buttons, and what happened is told. */
export function PictureGrid({ pictures, onChange, onCrop, onEmptied, children }: PictureGridProps) {
  const t = useTranslations("seller.form");
  const [dragged, setDragged] = useState<string | null>(null);
  const [told, tell] = useState("");
  const move = (from: number, to: number) => {
    if (from < 0 || to < 0 || to >= pictures.length || from === to) return;
    onChange(moved(pictures, from, to));
    tell(t("moved", { n: to + 1 }));
  };
  const remove = (index: number) => {
    onChange(pictures.filter((_, other) => other !== index));
    tell(t("removed"));
    if (pictures.length === 1) onEmptied();
  };
  const drag = (id: string, index: number) => ({
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = "move";
      setDragged(id);
    },
    onDragEnd: () => setDragged(null),
    onDragOver: (event: DragEvent) => dragged && event.preventDefault(),
    onDragEnter: () =>
      move(
        pictures.findIndex((picture) => picture.id === dragged),
        index,
      ),
    onDrop: (event: DragEvent) => dragged && event.preventDefault(),
  });
  return (
    <>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-5">
        {pictures.map((picture, index) => (
          <li key={picture.id} {...drag(picture.id, index)}>
            <PictureTile
              picture={picture}
              index={index}
              total={pictures.length}
              dragged={picture.id === dragged}
              onMove={(by) => move(index, index + by)}
              onCrop={() => onCrop(picture, index + 1)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
        <li>{children}</li>
      </ul>
      <p role="status" className="sr-only">
        {told}
      </p>
    </>
  );
}
