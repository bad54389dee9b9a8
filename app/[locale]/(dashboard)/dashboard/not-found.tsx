import { NotFoundView } from "@/components/layout/not-found-view";

export default function DashboardNotFound() {
  return <NotFoundView />;
}
