package vn.chot.app;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The server, with everything that comes from outside: the clock of Việt Nam and the settings. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "Chốt")
public class ChotServer {

  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Ho_Chi_Minh"));
  }
}
