create table if not exists visit (id identity primary key);
