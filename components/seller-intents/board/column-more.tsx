import { useTranslations } from "use-intl";
import { buttonStyles } from "@/components/ui/button-styles";
import { Link } from "@/components/ui/link";

/** To the list of a column's status. */
export function ColumnMore({ href }: { href: string }) {
  const t = useTranslations("seller.intents");
  return (
    <Link href={href} className={buttonStyles({ variant: "ghost", size: "sm", block: true })}>
      {t("columnMore")}
    </Link>
  );
}
