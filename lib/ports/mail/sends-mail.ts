import { env } from "@/lib/env";

/** Whether mail really goes out from here; by itself, as whoever writes a notice asks, and sends none. */
export const sendsMail = (): boolean => Boolean(env.SMTP_URL && env.MAIL_FROM);
