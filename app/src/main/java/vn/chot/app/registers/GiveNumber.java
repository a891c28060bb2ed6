package vn.chot.app.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.chot.register.Register;

/** Numbers entries, anew each year and without gaps: the counter waits for the transaction. */
@Component
class GiveNumber {
  private final JdbcClient sql;

  GiveNumber(JdbcClient sql) {
    this.sql = sql;
  }

  private static final String TAKE =
      """
      insert into registers.counter as c (register, year, last) values (:register, :year, :count)
      on conflict (register, year) do update set last = c.last + :count
      returning last
      """;

  /** The next numbers; empty ones where the register does not number. */
  @Transactional(propagation = Propagation.MANDATORY)
  List<String> next(Register register, LocalDate day, int count) {
    if (register.number().isEmpty()) {
      return Collections.nCopies(count, "");
    }
    long last =
        sql.sql(TAKE)
            .param("register", register.name())
            .param("year", day.getYear())
            .param("count", count)
            .query(Long.class)
            .single();
    List<String> numbers = new ArrayList<>(count);
    for (long n = last - count + 1; n <= last; n++) {
      numbers.add(register.number().get().number(day.getYear(), n));
    }
    return numbers;
  }
}
