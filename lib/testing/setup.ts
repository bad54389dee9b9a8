import { afterEach, beforeEach, expect, vi } from "vitest";

// What is reported as an error is one: a test that expects a report replaces this spy with its own.
const report = vi.spyOn(console, "error");

beforeEach(() => {
  report.mockClear();
});

afterEach(() => {
  expect(report.mock.calls, "console.error was called").toEqual([]);
});
