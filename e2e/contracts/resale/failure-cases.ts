export type Caller = "anonymous" | "customer" | "seller" | "stranger" | "admin";

/** A call with what `{name}` stands for filled in later, its JSON body (0 for none), the HTTP status and the code. */
export type Case = [call: string, caller: Caller, json: unknown, status: number, code: number];

const place = { province: "广东省", city: "深圳市", district: "南山区" };
const listing = { title: "相机", price: 1, categoryId: "{category}" };
const complaint = { productId: "{product}", reportType: 1, reportContent: "假" };
const change = { productId: "{product}" };

const wrongQueries = [
  ...["pageNum=0", "pageNum=abc", "pageNum=1.5", "pageNum=-1", "pageSize=0", "pageSize=51", "pageSize=x"],
  ...[
    "categoryId=0",
    "categoryId=x",
    "minPrice=-1",
    "minPrice=1.001",
    "maxPrice=NaN",
    "maxPrice=1e-3",
    "maxPrice=e3",
  ],
  ...["sortField=title", "sortOrder=up", "status=3", "status=online", "minConditionLevel=0"],
  ...["minConditionLevel=11", "sellerId=-5", "sellerId=99999999999", "pageNum=1&pageNum=2", "keyword=%00"],
];
const wrongReportQueries = [
  ...["pageNum=0", "pageSize=51", "status=2", "status=x", "reportType=0", "reportType=5"],
  ...["startTime=2024-01-01", "startTime=2024-01-01T00:00:00", "startTime=2024-02-30 00:00:00"],
  ...[
    "endTime=2024-01-01 24:00:00",
    "endTime=x",
    "startTime=2024-01-02 00:00:00&endTime=2024-01-01 23:59:59",
  ],
];
const reportLists = ["/product/report/list", "/product/report/list/{product}", "/product/report/all"];

export const lists: Case[] = [
  ...wrongQueries.map((query): Case => [`GET /product/list?${query}`, "anonymous", 0, 400, 40000]),
  ...["status=3", "pageSize=51", "keyword=%00", "sortField=x", "sortOrder=x"].map(
    (query): Case => [`GET /product/my-list?${query}`, "seller", 0, 400, 40000],
  ),
  ...["pageSize=51", "status=3", "minPrice=x"].map(
    (query): Case => [`GET /product/count?${query}`, "anonymous", 0, 400, 40000],
  ),
  ["GET /product/favorite/list?pageSize=51", "customer", 0, 400, 40000],
  ...reportLists.flatMap((path) =>
    wrongReportQueries.map((query): Case => [`GET ${path}?${query}`, "admin", 0, 400, 40000]),
  ),
  ["GET /product/report/list/{never}", "admin", 0, 404, 40400],
  ["GET /product/report/list/0", "admin", 0, 400, 40000],
];

export const signedOut: Case[] = [
  ["POST /product/location/add", "anonymous", place, 401, 40100],
  ["GET /product/my-list", "anonymous", 0, 401, 40100],
  ["POST /product/report/add", "anonymous", complaint, 401, 40100],
  ...reportLists.map((path): Case => [`GET ${path}`, "anonymous", 0, 401, 40100]),
  ["DELETE /product/delete/{product}", "anonymous", 0, 401, 40100],
  ["POST /product/add", "anonymous", listing, 401, 40100],
  ["PUT /product/update", "anonymous", change, 401, 40100],
  ["PUT /product/status/update", "anonymous", { ...change, status: 0 }, 401, 40100],
  ["POST /product/image/add", "anonymous", change, 401, 40100],
  ["DELETE /product/image/{product}/{image}", "anonymous", 0, 401, 40100],
  ["POST /product/favorite/add", "anonymous", change, 401, 40100],
  ["DELETE /product/favorite/{product}", "anonymous", 0, 401, 40100],
  ["GET /product/favorite/list", "anonymous", 0, 401, 40100],
  ["PUT /product/report/{report}/process", "anonymous", { action: "process" }, 401, 40100],
];

export const notAllowed: Case[] = [
  ["GET /product/report/list", "customer", 0, 403, 40300],
  ["GET /product/report/list/{product}", "seller", 0, 403, 40300],
  ["PUT /product/report/{report}/process", "seller", { action: "process" }, 403, 40300],
  ["DELETE /product/delete/{product}", "stranger", 0, 403, 40300],
  ["PUT /product/update", "stranger", { ...change, title: "我的" }, 403, 40300],
  ["PUT /product/update", "admin", { ...change, title: "我的" }, 403, 40300],
  ["PUT /product/status/update", "stranger", { ...change, status: 2 }, 403, 40300],
  ["PUT /product/status/update", "admin", { ...change, status: 2 }, 403, 40300],
  ["POST /product/image/add", "stranger", { ...change, imageUrl: "https://example.com/a" }, 403, 40300],
  ["DELETE /product/image/{product}/{image}", "stranger", 0, 403, 40300],
];

export const absent: Case[] = [
  ...["{never}", "{frozen}"].flatMap((id): Case[] => [
    [`GET /product/detail/${id}`, "stranger", 0, 404, 40400],
    [`DELETE /product/delete/${id}`, "stranger", 0, 404, 40400],
    ["PUT /product/update", "seller", { productId: id, title: "x" }, 404, 40400],
    ["PUT /product/status/update", "seller", { productId: id, status: 1 }, 404, 40400],
    ["POST /product/image/add", "seller", { productId: id, imageUrl: "https://example.com/a" }, 404, 40400],
    [`DELETE /product/image/${id}/{image}`, "seller", 0, 404, 40400],
    ["POST /product/favorite/add", "customer", { productId: id }, 404, 40400],
    ["POST /product/report/add", "customer", { ...complaint, productId: id }, 400, 40000],
  ]),
  ["DELETE /product/favorite/{product}", "customer", 0, 404, 40400],
  ["DELETE /product/image/{product}/{never}", "seller", 0, 404, 40400],
  ["PUT /product/report/{never}/process", "admin", { action: "reject" }, 404, 40400],
];

const without = (body: object, name: string) =>
  Object.fromEntries(Object.entries(body).filter(([key]) => key !== name));

export const invalid: Case[] = [
  ...["province", "city", "district"].flatMap((name): Case[] => [
    ["POST /product/location/add", "customer", without(place, name), 400, 40000],
    ["POST /product/location/add", "customer", { ...place, [name]: "  " }, 400, 40000],
    ["POST /product/add", "seller", { ...listing, ...without(place, name) }, 400, 40000],
  ]),
  ["POST /product/location/add", "customer", { ...place, city: 7 }, 400, 40000],
  ["POST /product/location/add", "customer", { ...place, city: "市".repeat(51) }, 400, 40000],
  ...["productId", "reportType", "reportContent"].map(
    (name): Case => ["POST /product/report/add", "customer", without(complaint, name), 400, 40000],
  ),
  ...[0, 5, "1", 1.5, null].map(
    (reportType): Case => ["POST /product/report/add", "customer", { ...complaint, reportType }, 400, 40000],
  ),
  ...["", "   ", 5, "长".repeat(1001)].map(
    (text): Case => [
      "POST /product/report/add",
      "customer",
      { ...complaint, reportContent: text },
      400,
      40000,
    ],
  ),
  ...["title", "price", "categoryId"].map(
    (name): Case => ["POST /product/add", "seller", without(listing, name), 400, 40000],
  ),
  ...[
    ...[{ price: -1 }, { price: 1.001 }, { price: "1" }, { price: 1e9 }, { title: "" }, { stock: -1 }],
    ...[{ conditionLevel: 0 }, { conditionLevel: 11 }, { categoryId: "{parent}" }, { categoryId: "{never}" }],
    ...[{ locationId: "{never}" }, { images: ["javascript:alert(1)"] }, { images: "https://example.com/a" }],
    ...[{ images: ["00000000-0000-4000-8000-000000000000"] }, { originalPrice: -1 }, { stock: 1.5 }],
  ].map((part): Case => ["POST /product/add", "seller", { ...listing, ...part }, 400, 40000]),
  ["PUT /product/update", "seller", { title: "x" }, 400, 40000],
  ["PUT /product/update", "seller", { ...change, price: null }, 400, 40000],
  ["PUT /product/update", "seller", { ...change, city: "深圳市" }, 400, 40000],
  ["PUT /product/update", "seller", { ...change, categoryId: "{parent}" }, 400, 40000],
  ...[3, "1", null, undefined].map(
    (status): Case => ["PUT /product/status/update", "seller", { ...change, status }, 400, 40000],
  ),
  ["POST /product/image/add", "seller", change, 400, 40000],
  ["POST /product/image/add", "seller", { ...change, imageUrl: "ftp://example.com/a" }, 400, 40000],
  ["POST /product/favorite/add", "customer", {}, 400, 40000],
  ["DELETE /product/favorite/abc", "customer", 0, 400, 40000],
  ["DELETE /product/image/{product}/0", "seller", 0, 400, 40000],
  ["DELETE /product/delete/99999999999", "seller", 0, 400, 40000],
  ["GET /product/detail/x", "anonymous", 0, 400, 40000],
  ["PUT /product/report/{report}/process", "admin", { action: "delete" }, 400, 40000],
  ["PUT /product/report/{report}/process", "admin", {}, 400, 40000],
];
