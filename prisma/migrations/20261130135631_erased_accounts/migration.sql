-- CreateTable
CREATE TABLE "erased_accounts" (
    "key" BYTEA NOT NULL,

    CONSTRAINT "erased_accounts_pkey" PRIMARY KEY ("key")
);
