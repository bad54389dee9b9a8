// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { FormProvider, type UseFormReturn, useForm } from "react-hook-form";
import { IntlProvider } from "use-intl";
import { beforeEach, expect, it, vi } from "vitest";
import seller from "@/lib/i18n/zh/seller.json";
import { emptyProduct, type ProductFormValues, type SkuValue } from "../form-values";
import { StocksProvider } from "../stocks";
import { SkuEditor } from "./sku-editor";

const count = 200;
const values = Array.from({ length: count }, (_, index) => `色${index + 1}`);
const skus: SkuValue[] = values.map((value, index) => ({
  skuId: index + 1,
  values: [value],
  price: String(index + 1),
  stock: "",
  image_url: "",
}));
const product: ProductFormValues = {
  ...emptyProduct,
  attributes: [{ name: "颜色", name_en: "", values: values.map((value) => ({ value, value_en: "" })) }],
  skus,
};

/** Which rows were rendered: each asks how many there are of its SKU. */
const rendered: number[] = [];
const stocks = {
  productId: 1,
  stocks: new Proxy(new Map(skus.map(({ skuId = 0 }) => [skuId, 5])), {
    get(map, name) {
      if (name !== "get") return Reflect.get(map, name, map);
      return (skuId: number) => {
        rendered.push(skuId);
        return map.get(skuId);
      };
    },
  }),
};
let form: UseFormReturn<ProductFormValues>;

function Editor() {
  form = useForm<ProductFormValues>({ defaultValues: product });
  // As the form's own page, which shows whether something is yet to be saved.
  const { isDirty } = form.formState;
  return (
    <FormProvider {...form}>
      <StocksProvider value={stocks}>
        <SkuEditor simple={false} />
        {isDirty && <p>未保存</p>}
      </StocksProvider>
    </FormProvider>
  );
}

async function open() {
  // Nothing is laid out here: a box of about ten rows.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(57);
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  const page = document.body.appendChild(document.createElement("div"));
  const root = createRoot(page);
  await act(async () =>
    root.render(
      <IntlProvider locale="zh" messages={{ seller }} timeZone="Asia/Shanghai">
        <Editor />
      </IntlProvider>,
    ),
  );
  const cell = (place: string) => {
    const found = page.querySelector<HTMLInputElement>(`[data-cell="${place}"]`);
    if (!found) throw new Error(`no cell ${place}`);
    return found;
  };
  return { page, cell };
}

async function type(input: HTMLInputElement, text: string) {
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

beforeEach(() => {
  document.body.replaceChildren();
  rendered.length = 0;
});

it("draws the rows in sight alone", async () => {
  const { page } = await open();
  const rows = page.querySelectorAll("tbody tr[data-index]");
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.length).toBeLessThan(20);
  expect(page.querySelector("table")?.getAttribute("aria-rowcount")).toBe(String(count + 1));
});

it("draws one row for a key typed into it", async () => {
  const { cell } = await open();
  await type(cell("2:0"), "12");
  rendered.length = 0;
  await type(cell("2:0"), "123");
  expect(form.getValues("skus.2.price")).toBe("123");
  expect(cell("2:0").value).toBe("123");
  expect([...new Set(rendered)].filter((id) => id > 0)).toEqual([3]);
});

it("takes along what stands in a row that moves", async () => {
  const { page, cell } = await open();
  const label = seller.form.matrix.earlier.replace("{value}", "色2");
  await act(async () => page.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
  expect([cell("0:0"), cell("1:0"), cell("2:0")].map(({ value }) => value)).toEqual(["2", "1", "3"]);
  await type(cell("0:0"), "22");
  expect(form.getValues("skus.0")).toMatchObject({ skuId: 2, price: "22" });
});

it("takes no key of an input method for one of its own", async () => {
  const { cell } = await open();
  const press = (init: KeyboardEventInit) =>
    act(async () => {
      const event = new KeyboardEvent("keydown", { bubbles: true, cancelable: true, ...init });
      document.activeElement?.dispatchEvent(event);
    });
  await act(async () => cell("1:0").focus());
  await press({ key: "Enter", isComposing: true });
  await press({ key: "Process", keyCode: 229 });
  await press({ key: "d", ctrlKey: true, keyCode: 229 });
  expect(document.activeElement).toBe(cell("1:0"));
  expect(cell("1:0").value).toBe("2");
  await press({ key: "d", ctrlKey: true });
  expect(cell("1:0").value).toBe("1");
  await press({ key: "Enter" });
  expect(document.activeElement).toBe(cell("2:0"));
  await press({ key: "Enter", shiftKey: true });
  await press({ key: "ArrowUp" });
  await press({ key: "ArrowUp" });
  expect(document.activeElement).toBe(cell("0:0"));
});

it("draws the row that keys lead to, in sight or not", async () => {
  const { cell } = await open();
  await act(async () => cell("0:0").focus());
  for (let row = 1; row < 60; row++) {
    await act(async () => {
      const event = new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    });
  }
  expect(document.activeElement).toBe(cell("59:0"));
  expect(cell("59:0").value).toBe("60");
});

it("keeps the rows that stay in sight, and the focus in them", async () => {
  const { page, cell } = await open();
  const box = page.querySelector("table")?.parentElement;
  if (!box) throw new Error("no box");
  const stays = cell("9:0");
  await act(async () => stays.focus());
  await act(async () => {
    box.scrollTop = 400;
    box.dispatchEvent(new Event("scroll"));
  });
  expect(page.querySelector('[data-cell="0:0"]')).toBeNull();
  expect(page.querySelector('[data-cell="16:0"]')).not.toBeNull();
  expect(cell("9:0")).toBe(stays);
  expect(document.activeElement).toBe(stays);
});

it("draws no row for what is typed elsewhere", async () => {
  await open();
  expect(rendered.length).toBeGreaterThan(3);
  rendered.length = 0;
  await act(async () => form.setValue("summary", "三代人编", { shouldDirty: true }));
  await act(async () => form.setValue("summary", "三代人编的", { shouldDirty: true }));
  expect(rendered).toEqual([]);
});
