package vn.chot.app;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** The same fresh server, but empty: without the demonstration's accounts, agencies and papers. */
@Order(Ordered.LOWEST_PRECEDENCE)
public final class WithoutDemo
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("without the demonstration", Map.of("chot.demo", "false")));
  }
}
