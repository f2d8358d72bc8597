-- Where the same problem stands in many cells of a column: how many and which, see CellRuns; empty where the place says all.
alter table finding add column cells text default '' not null;
