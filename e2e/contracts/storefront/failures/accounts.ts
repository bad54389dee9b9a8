import type { Failure } from "./failure";

const register = () => "POST /api/customers/register" as const;
const account = { username: "someone-new", password: "secret-1", phone: "12345678910" };

export const accountFailures: readonly Failure[] = [
  ["a name of 5", register, "nobody", () => ({ ...account, username: "abcde" }), 400, /username/],
  ["a name of 21", register, "nobody", () => ({ ...account, username: "a".repeat(21) }), 400, /username/],
  ["a name of spaces", register, "nobody", () => ({ ...account, username: "        " }), 400, /username/],
  ["no password", register, "nobody", () => ({ ...account, password: undefined }), 400, /password/],
  ["a short password", register, "nobody", () => ({ ...account, password: "12345" }), 400, /密码长度/],
  ["no phone", register, "nobody", () => ({ ...account, phone: undefined }), 400, /phone/],
  ["an empty phone", register, "nobody", () => ({ ...account, phone: " " }), 400, /phone/],
  [
    "a taken name in capitals",
    register,
    "nobody",
    (w) => ({ ...account, username: w.username.toUpperCase() }),
    409,
    /用户名已被使用/,
  ],
  [
    "a wrong password",
    () => "POST /api/customers/login",
    "nobody",
    (w) => ({ username: w.username, password: "x" }),
    400,
    /用户名或密码错误/,
  ],
  [
    "an unknown name",
    () => "POST /api/customers/login",
    "nobody",
    () => ({ username: "nobody-at-all", password: "x" }),
    400,
    /用户名或密码错误/,
  ],
  [
    "a customer as a seller",
    () => "POST /api/seller/login",
    "nobody",
    (w) => ({ username: w.username, password: "test-password" }),
    400,
    /用户名或密码错误/,
  ],
  [
    "a wrong seller",
    () => "POST /api/seller/login",
    "nobody",
    () => ({ username: "nobody-at-all", password: "x" }),
    400,
    /用户名或密码错误/,
  ],
  ["no name", () => "POST /api/customers/login", "nobody", () => ({ password: "x" }), 400, /username/],
  [
    "a wrong old password",
    () => "PUT /api/seller/password",
    "seller",
    () => ({ old_password: "wrong", new_password: "secret-2" }),
    400,
    /原密码错误/,
  ],
  [
    "a short new password",
    () => "PUT /api/seller/password",
    "seller",
    () => ({ old_password: "test-password", new_password: "1" }),
    400,
    /密码长度/,
  ],
];
