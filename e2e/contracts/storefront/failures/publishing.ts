import type { Failure, World } from "./failure";

const products = () => "POST /api/seller/products" as const;
const item = ({ level2 }: World) => ({
  product_name: "杯",
  product_desc: "瓷",
  category_id: level2,
  price: 1,
});

export const publishingFailures: readonly Failure[] = [
  ["no name", products, "seller", (w) => ({ ...item(w), product_name: " " }), 400, /product_name/],
  [
    "no description",
    products,
    "seller",
    (w) => ({ ...item(w), product_desc: undefined }),
    400,
    /product_desc/,
  ],
  ["no category", products, "seller", (w) => ({ ...item(w), category_id: undefined }), 400, /category_id/],
  ["no price", products, "seller", (w) => ({ ...item(w), price: undefined }), 400, /price/],
  ["a price below 0", products, "seller", (w) => ({ ...item(w), price: -0.01 }), 400, /price/],
  ["a price with three decimals", products, "seller", (w) => ({ ...item(w), price: 1.005 }), 400, /price/],
  ["a price in a string", products, "seller", (w) => ({ ...item(w), price: "1.00" }), 400, /price/],
  ["a price beyond all", products, "seller", (w) => ({ ...item(w), price: 1e300 }), 400, /price/],
  ["a stock below 0", products, "seller", (w) => ({ ...item(w), stock_quantity: -1 }), 400, /stock_quantity/],
  ["half a stock", products, "seller", (w) => ({ ...item(w), stock_quantity: 0.5 }), 400, /stock_quantity/],
  [
    "a first-level category",
    products,
    "seller",
    (w) => ({ ...item(w), category_id: w.level1 }),
    400,
    /二级分类/,
  ],
  [
    "an unknown category",
    products,
    "seller",
    (w) => ({ ...item(w), category_id: 2_147_483_647 }),
    400,
    /类别不存在/,
  ],
  [
    "an unknown upload",
    products,
    "seller",
    (w) => ({ ...item(w), images: [{ temp_key: "b3569547-a31e-4d98-8688-ef8089f29a88" }] }),
    400,
    /媒体资源不存在/,
  ],
  [
    "an upload that is no key",
    products,
    "seller",
    (w) => ({ ...item(w), images: [{ temp_key: "x" }] }),
    400,
    /images/,
  ],
  [
    "a picture that is a script",
    products,
    "seller",
    (w) => ({ ...item(w), images: [{ image_url: "javascript:alert(1)" }] }),
    400,
    /images/,
  ],
  [
    "a picture without address",
    products,
    "seller",
    (w) => ({ ...item(w), images: [{}] }),
    400,
    /images\.0\.image_url/,
  ],
  [
    "media without a name",
    products,
    "seller",
    (w) => ({
      ...item(w),
      media_resources: [{ media_url: "https://a.example/b", file_size: 1, mime_type: "a/b" }],
    }),
    400,
    /media_resources\.0\.file_name/,
  ],
  [
    "media of no type",
    products,
    "seller",
    (w) => ({
      ...item(w),
      media_resources: [
        {
          media_type: "film",
          media_url: "https://a.example/b",
          file_name: "b",
          file_size: 1,
          mime_type: "a/b",
        },
      ],
    }),
    400,
    /media_resources\.0\.media_type/,
  ],
];
