import { z } from "zod";
import { shownAs } from "@/lib/api/fields";
import { passwordLength } from "../domain/accounts/password-rule";
import { isUsername } from "../domain/accounts/username-rule";
import { isAmount, maxPriceMinor, minorFromDecimal } from "../domain/money";
import { cleanIdentifier, cleanLine, cleanText, isName } from "../text/clean";
import { parseEmail } from "../text/email";

/** A JSON amount with at most two decimals, in minor units for the domain. */
export const amountSchema = z
  .number()
  .min(0, { abort: true })
  .max(maxPriceMinor / 100, { abort: true })
  .refine(isAmount, { params: { rule: "amount" } })
  .transform(minorFromDecimal)
  .meta(shownAs({ type: "number", minimum: 0, multipleOf: 0.01 }));

/** The same as a form field or a decimal string: `"19.90"`. */
export const amountText = z
  .stringFormat("amount", /^\s*\d{1,9}(\.\d{1,2})?\s*$/)
  .transform(Number)
  .pipe(amountSchema)
  .meta(shownAs({ type: "string", example: "19.90" }));

const line = z.string().overwrite(cleanLine);
const lines = z.string().overwrite(cleanText);

/** One line that a person typed; never empty. */
export const textSchema = (max: number) => line.min(1).max(max);

/** A text of several lines; never empty. */
export const multilineSchema = (max: number) => lines.min(1).max(max);

/** What someone or something is called. */
export const nameSchema = (max: number) => textSchema(max).refine(isName, { params: { rule: "name" } });

/** Letters and digits by which something is found: a user name, an invitation code. */
export const identifierSchema = (max: number) => z.string().overwrite(cleanIdentifier).min(1).max(max);

/** The user name of a new account. */
export const usernameSchema = ({ min = 1, max }: { min?: number; max: number }) =>
  z
    .string()
    .overwrite(cleanIdentifier)
    .min(min)
    .max(max)
    .refine(isUsername, { params: { rule: "username" } });

/** What is searched for; blank is nothing. */
export const searchSchema = (max: number) => line.max(max);

/** A password as a caller sends it; how short one may be is for `hashPassword` to say, in the contract's own words. */
export const passwordSchema = z.string().min(1).max(passwordLength.max);

/** An e-mail address, its domain in any spelling, as it is kept. */
export const emailSchema = z
  .string()
  .overwrite(cleanIdentifier)
  .max(254)
  .refine((text) => parseEmail(text) !== null, { abort: true, params: { rule: "email" } })
  .overwrite((text) => parseEmail(text)?.email ?? text)
  .meta(shownAs({ type: "string", format: "email", maxLength: 254 }));

const optional = (text: z.ZodString) =>
  text
    .nullish()
    .transform((given) => given || undefined)
    .optional();

/** A line that may be absent, null or blank, which all mean the same. */
export const optionalText = (max: number) => optional(line.max(max));

/** The same of several lines. */
export const optionalMultiline = (max: number) => optional(lines.max(max));

const clearable = (text: z.ZodString) =>
  text
    .nullish()
    .transform((given) => (given === undefined ? undefined : given || null))
    .optional();

/** A line that is cleared by null or blanks and left alone when absent. */
export const clearableText = (max: number) => clearable(line.max(max));

/** The same of several lines. */
export const clearableMultiline = (max: number) => clearable(lines.max(max));

/** A value that may be absent or null, which both mean the default. */
export const optionalOr = <S extends z.ZodType>(schema: S, value: z.output<S>) =>
  schema
    .nullish()
    .transform((given) => given ?? value)
    .meta({ default: value });

/** The address of a picture or file: ours (`/media/…`) or someone else's over http, whose scheme may be left out. */
export const addressSchema = z
  .string()
  .overwrite(cleanIdentifier)
  .max(2048)
  .regex(/^((?:https?:)?\/\/[^\s"'<>\\/][^\s"'<>\\]*|\/media\/[0-9a-f]{20}(?:-\d{2,4})?(?:\.\w{2,4})?)$/)
  .meta(shownAs({ type: "string", maxLength: 2048 }));

/** The address of a page, over http. */
export const linkSchema = z
  .string()
  .overwrite(cleanIdentifier)
  .max(2048)
  .regex(/^https?:\/\/[^\s"'<>\\/][^\s"'<>\\]*$/)
  .refine((text) => URL.canParse(text))
  .meta(shownAs({ type: "string", maxLength: 2048, example: "https://shop.example.com/products/12" }));

/** A whole number in a form field. */
export const formInt = (max: number) =>
  z
    .stringFormat("integer", /^\s*\d{1,10}\s*$/)
    .transform(Number)
    .pipe(z.int().min(0).max(max))
    .meta(shownAs({ type: "integer" }));

/** A whole number in JSON, also as digits in a string. */
export const intOrDigits = ({ min = 0, max }: { min?: number; max: number }) =>
  z.union([z.int().min(min).max(max), formInt(max).pipe(z.int().min(min))]);

export { maxSkus, maxStock } from "../domain/catalog/sku-stock";
