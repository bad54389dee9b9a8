import type { ReactNode } from "react";
import { Card, CardBody, CardHeader } from "@/components/ui/card";

type SectionProps = { title: string; description?: string; actions?: ReactNode; children: ReactNode };

/** A part of the form under its own heading. */
export function FormSection({ title, description, actions, children }: SectionProps) {
  return (
    <Card>
      <CardHeader title={title} description={description} actions={actions} />
      <CardBody className="grid grid-cols-1 gap-5">{children}</CardBody>
    </Card>
  );
}
