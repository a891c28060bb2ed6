package vn.chot.app;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The same fresh server, but empty: without the demonstration's accounts, agencies and papers. */
public final class WithoutDemo
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  /** What {@link FreshDatabase} asks, should it come after this one. */
  static final String DEMO = "chot.test.demo";

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "without the demonstration", Map.of("chot.demo", "false", DEMO, "false")));
  }
}
