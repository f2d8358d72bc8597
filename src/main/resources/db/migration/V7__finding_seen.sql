-- What stood in the rows of a finding, as a digest: an answer stands as long as the fact does. Of submissions that were read
-- before it is not known: they lose their seals, and so are read once more.
update submission set seal = null;
alter table finding add column seen varchar(64) default '' not null;
