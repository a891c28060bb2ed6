package vn.chot.app.messages;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What one person was told: to themselves, to the agencies they act for, to the office where they
 * are its clerk; not what they told themselves. Each of the three is read along its own index.
 */
@Component
class Inbox {
  private final JdbcClient sql;

  Inbox(JdbcClient sql) {
    this.sql = sql;
  }

  /** Messages to the reader between two numbers, newest first, :size of each kind. */
  private static final String TOLD =
      """
      with told as (
        (select m.* from messages.message m
         where m.account_id = :me and m.by_id <> :me and m.number < :before and m.number > :after
         order by m.number desc limit :size)
        union all
        (select m.* from unnest(cast(:agencies as uuid[])) as own (id), lateral (
           select * from messages.message
           where agency_id = own.id and account_id is null and by_id <> :me
             and number < :before and number > :after
           order by number desc limit :size) m)
        union all
        (select m.* from messages.message m
         where :office and m.account_id is null and m.agency_id is null and m.by_id <> :me
           and m.number < :before and m.number > :after
         order by m.number desc limit :size))
      """;

  private static final String PAGE =
      TOLD
          + """
          select t.number, t.about, t.agency_id as agency, t.account_id is not null as personal,
                 t.vietnamese, t.english, t.link, t.at,
                 t.number <= coalesce((select read_to from messages.reader where account_id = :me), 0)
                 or exists (select from messages.seen s where s.account_id = :me and s.message_id = t.id) as read
          from told t order by t.number desc limit :size
          """;

  /** One page, newest first, told before the message of this number. */
  List<Message> page(Reader reader, long before, int size) {
    return told(PAGE, reader)
        .param("before", before)
        .param("after", 0)
        .param("size", size)
        .query(Message.class)
        .list();
  }

  /** The message of this number, where it is the reader's to see. */
  Optional<Message> one(Reader reader, long number) {
    return told(PAGE, reader)
        .param("before", number + 1)
        .param("after", number - 1)
        .param("size", 1)
        .query(Message.class)
        .optional();
  }

  private static final String UNREAD =
      """
      with mark as (select coalesce((select read_to from messages.reader where account_id = :me), 0) as read_to)
      select count(*) from (
        (select 1 from messages.message m
         where m.account_id = :me and m.by_id <> :me and m.number > (select read_to from mark)
           and not exists (select from messages.seen s where s.account_id = :me and s.message_id = m.id)
         limit :most)
        union all
        (select 1 from messages.message m
         where m.agency_id = any (cast(:agencies as uuid[])) and m.account_id is null and m.by_id <> :me
           and m.number > (select read_to from mark)
           and not exists (select from messages.seen s where s.account_id = :me and s.message_id = m.id)
         limit :most)
        union all
        (select 1 from messages.message m
         where :office and m.agency_id is null and m.account_id is null and m.by_id <> :me
           and m.number > (select read_to from mark)
           and not exists (select from messages.seen s where s.account_id = :me and s.message_id = m.id)
         limit :most)
        limit :most) as waiting
      """;

  /** How many wait to be read; counted no further than {@code most}. */
  int unread(Reader reader, int most) {
    return told(UNREAD, reader).param("most", most).query(Integer.class).single();
  }

  private static final String SEE =
      TOLD
          + """
          insert into messages.seen (account_id, message_id, at)
          select :me, id, :at from told
          where number > coalesce((select read_to from messages.reader where account_id = :me), 0)
          on conflict do nothing
          """;

  /** Marks one as read; does nothing where it is not the reader's. */
  void see(Reader reader, long number, OffsetDateTime at) {
    told(SEE, reader)
        .param("before", number + 1)
        .param("after", number - 1)
        .param("size", 1)
        .param("at", at)
        .update();
  }

  private static final String MARK =
      """
      insert into messages.reader (account_id, read_to)
      select :me, coalesce(max(number), 0) from messages.message
      where number <= :upTo and number >= :upTo - 1000 and at < :settled
      on conflict (account_id) do update set read_to = greatest(reader.read_to, excluded.read_to)
      """;

  private static final String FORGET =
      """
      delete from messages.seen s using messages.message m
      where s.account_id = :me and m.id = s.message_id
        and m.number <= (select read_to from messages.reader where account_id = :me)
      """;

  /**
   * Marks everything told up to this number as read. The reader's mark moves only over messages an
   * hour old: a lower number may still come from a transaction that was slower.
   */
  void seeAll(Reader reader, long upTo, OffsetDateTime at) {
    told(SEE, reader)
        .param("before", upTo + 1)
        .param("after", 0)
        .param("size", 100_000)
        .param("at", at)
        .update();
    sql.sql(MARK)
        .param("me", reader.account())
        .param("upTo", upTo)
        .param("settled", at.minusHours(1))
        .update();
    sql.sql(FORGET).param("me", reader.account()).update();
  }

  private JdbcClient.StatementSpec told(String statement, Reader reader) {
    return sql.sql(statement)
        .param("me", reader.account())
        .param("agencies", reader.told())
        .param("office", reader.office());
  }
}
