-- SPDX-License-Identifier: Apache-2.0
-- Which courses of a provider are left out is remembered with what its columns and other courses meant.
ALTER TABLE TRAINING.PROVIDER_LAYOUT ADD COLUMN SKIPPED VARCHAR(4000) NOT NULL DEFAULT '';
