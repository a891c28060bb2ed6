-- Đội lấy mẫu của chiến dịch: which team of a screening campaign takes the specimen; null where nobody said.
alter table surveillance.test
  add column team int check (team > 0);
