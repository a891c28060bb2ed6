package vn.chot.app;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import tools.jackson.databind.json.JsonMapper;
import vn.chot.postgres.Database;

/**
 * A few rooms on a database for one command: no pages, no port, nothing that runs by itself. What
 * is asked for is made, and what it needs; nothing else.
 */
final class WithoutServer {
  private WithoutServer() {}

  /** Acts keep their transactions here too. */
  @EnableTransactionManagement
  static final class Transactions {}

  /** Opens the rooms; closing gives the connection back. */
  static AnnotationConfigApplicationContext open(Database database, String... rooms) {
    SingleConnectionDataSource source =
        new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.addBeanFactoryPostProcessor(beans -> {
      for (String name : beans.getBeanDefinitionNames()) {
        beans.getBeanDefinition(name).setLazyInit(true);
      }
    });
    context.registerBean(DataSource.class, () -> source);
    context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
    context.registerBean(
        JdbcClient.class, () -> JdbcClient.create(context.getBean(JdbcTemplate.class)));
    context.registerBean(
        DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(source));
    context.registerBean(Clock.class, () -> new ChotServer().clock());
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    context.register(Transactions.class);
    context.scan(rooms);
    context.refresh();
    return context;
  }
}
