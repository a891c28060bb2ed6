package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a new installation needs: the demonstration's accounts, or a one-time link for the first
 * administrator. Refuses a door wider than this machine while a printed password lives.
 */
@Component
@DependsOn("flywayInitializer")
public class FirstSteps implements InitializingBean {
  /** An account of the demonstration and its printed password. */
  public record DemoAccount(String login, String name, String password, Role role) {}

  private static final String DEMO_PASSWORD = "lac-hong-2021";
  private static final List<DemoAccount> DEMO =
      List.of(
          new DemoAccount("vanthu", "Nguyễn Thị Văn Thư", DEMO_PASSWORD, Role.CLERK),
          new DemoAccount("vanthu2", "Lê Văn Phòng", DEMO_PASSWORD, Role.CLERK),
          new DemoAccount("vanthu3", "Đỗ Thị Lưu Trữ", DEMO_PASSWORD, Role.CLERK),
          new DemoAccount("chutich", "Trần Chủ Trì", DEMO_PASSWORD, Role.CHAIRMAN),
          new DemoAccount("quantri", "Phạm Quản Trị", DEMO_PASSWORD, Role.ADMINISTRATOR));

  private final Accounts accounts;
  private final Invitations invitations;
  private final Passwords passwords;
  private final Deeds deeds;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final boolean demo;
  private final String address;

  FirstSteps(
      Accounts accounts,
      Invitations invitations,
      Passwords passwords,
      Deeds deeds,
      Clock clock,
      TransactionTemplate transaction,
      @Value("${chot.demo}") boolean demo,
      @Value("${server.address:127.0.0.1}") String address) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.passwords = passwords;
    this.deeds = deeds;
    this.clock = clock;
    this.transaction = transaction;
    this.demo = demo;
    this.address = address;
  }

  @Override
  public void afterPropertiesSet() {
    boolean first = demo && accounts.none();
    if ((first || accounts.anyDemoPassword()) && !thisMachine(address)) {
      throw new DemoPasswordsLive();
    }
    if (first) {
      String hash = passwords.hash(DEMO_PASSWORD);
      OffsetDateTime now = OffsetDateTime.now(clock);
      transaction.executeWithoutResult(
          s -> DEMO.forEach(d -> add(d.login(), d.name(), d.role(), hash, now)));
    }
  }

  private UUID add(
      String login,
      String name,
      Role role,
      @org.jspecify.annotations.Nullable String hash,
      OffsetDateTime now) {
    UUID id = UUID.randomUUID();
    accounts.add(
        new Account(
            id,
            login,
            name,
            Set.of(role),
            hash,
            null,
            hash != null,
            0,
            null,
            now.toInstant(),
            null),
        now);
    deeds.recordOfNobody(new AccountDeed.AccountCreated(id, Set.of(role)));
    return id;
  }

  /** The demonstration's accounts that still have their printed password. */
  public List<DemoAccount> demoAccounts() {
    return DEMO.stream()
        .filter(d ->
            accounts.byLogin(d.login()).filter(a -> a.demoPassword() && !a.disabled()).isPresent())
        .toList();
  }

  /** The account that carries out the demonstration's first deeds, if it is there. */
  public Optional<Actor> demoClerk() {
    return demo
        ? accounts.byLogin("vanthu").filter(Account::demoPassword).map(Account::actor)
        : Optional.empty();
  }

  /**
   * The path that lets the first administrator set a password, made anew at each call; nothing once
   * somebody can administer.
   */
  public Optional<String> firstAdministratorLink() {
    return transaction.execute(s -> {
      if (accounts.none()) {
        UUID id =
            add("quantri", "Quản trị viên", Role.ADMINISTRATOR, null, OffsetDateTime.now(clock));
        return Optional.of(invitations.offer(id));
      }
      return accounts
          .byLogin("quantri")
          .filter(a -> a.password() == null && !accounts.anotherAdministrator(a.id()))
          .map(a -> invitations.offer(a.id()));
    });
  }

  private static boolean thisMachine(String address) {
    return address.equals("localhost")
        || address.equals("::1")
        || address.equals("[::1]")
        || address.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }
}
