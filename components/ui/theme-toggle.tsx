"use client";

import { Monitor, Moon, Sun, SunMoon } from "lucide-react";
import { useTheme } from "next-themes";
import { useTranslations } from "use-intl";
import { IconButton } from "./icon-button";
import { Menu, MenuItem } from "./menu";

/** Light, dark, or as the system has it. */
export function ThemeToggle() {
  const t = useTranslations("common.theme");
  const { setTheme } = useTheme();
  return (
    <Menu trigger={<IconButton label={t("label")} icon={<SunMoon />} className="needs-script" />}>
      <MenuItem icon={<Sun />} onSelect={() => setTheme("light")}>
        {t("light")}
      </MenuItem>
      <MenuItem icon={<Moon />} onSelect={() => setTheme("dark")}>
        {t("dark")}
      </MenuItem>
      <MenuItem icon={<Monitor />} onSelect={() => setTheme("system")}>
        {t("system")}
      </MenuItem>
    </Menu>
  );
}
