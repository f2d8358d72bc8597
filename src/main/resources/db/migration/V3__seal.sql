-- What a submission's rows gave when it was read to its end, see Seal; null in what was read before there were seals.
alter table submission add column seal char(64);

-- A path below the input folder may have 4,096 bytes.
alter table submission alter column file set data type varchar(8000);
alter table finding alter column sheet set data type varchar(8000);
