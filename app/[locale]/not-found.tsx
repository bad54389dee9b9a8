import { NotFoundView } from "@/components/layout/not-found-view";
import { PlainPage } from "@/components/layout/plain-page";

export default function NotFound() {
  return (
    <PlainPage>
      <NotFoundView />
    </PlainPage>
  );
}
