package vn.chot.app.registers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import vn.chot.register.OfficeCalendar;
import vn.chot.register.ReadCalendar;
import vn.chot.register.WorkingDays;

/** The days on which offices work, by the files of {@code definitions/calendar}. */
@Configuration
class OfficeDays {
  private static final String WHERE = "classpath*:definitions/calendar/*.yaml";

  @Bean
  WorkingDays workingDays() throws IOException {
    List<OfficeCalendar> calendars = new ArrayList<>();
    for (Resource file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
      switch (ReadCalendar.of(
          String.valueOf(file.getFilename()), file.getInputStream().readAllBytes())) {
        case ReadCalendar.Outcome.Sound(OfficeCalendar calendar) -> calendars.add(calendar);
        case ReadCalendar.Outcome.Faulty(var problems) ->
            throw new IllegalStateException(problems.getFirst().line());
      }
    }
    return OfficeCalendar.of(calendars);
  }
}
