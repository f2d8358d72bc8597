-- What a finding says is kept as its wording and the arguments (JSON, see WrittenArguments), not as sentences.
-- A sentence cannot be taken apart again: submissions that were read before lose their seals, and so are read once more.
update submission set seal = null;
delete from finding;
alter table finding drop column code;
alter table finding drop column found;
alter table finding drop column expected;
alter table finding add column wording varchar(60) not null;
alter table finding add column arguments text not null;
