-- Further places of which a finding speaks, a line each: sheet, tab, cell; empty where it speaks of none.
alter table finding add column others text default '' not null;
