"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ThemeProvider } from "next-themes";
import { type ReactNode, useState } from "react";
import { IntlProvider, type Messages } from "use-intl";
import { SignInAgain } from "@/components/auth/sign-in-again";
import { Toaster } from "@/components/ui/toaster";
import type { Locale } from "@/lib/i18n/locales";
import { PendingWrites } from "./pending-writes";

type ProvidersProps = { locale: Locale; timeZone: string; messages: Partial<Messages>; children: ReactNode };

/** What client components find around them: language, theme, queries, toasts. */
export function Providers({ locale, timeZone, messages, children }: ProvidersProps) {
  const [queryClient] = useState(
    () => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 } } }),
  );
  return (
    <IntlProvider locale={locale} timeZone={timeZone} messages={messages}>
      <ThemeProvider
        attribute="class"
        enableSystem
        defaultTheme="system"
        disableTransitionOnChange
        // Its own script is written anew by each build; the layout's, which the policy of every page names, runs instead.
        scriptProps={{ type: "application/json" }}
      >
        <QueryClientProvider client={queryClient}>
          {children}
          <SignInAgain />
          <Toaster />
          <PendingWrites />
        </QueryClientProvider>
      </ThemeProvider>
    </IntlProvider>
  );
}
