package vn.chot.app.access;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
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
  private static final List<DemoAccount> OF_THE_OFFICE =
      List.of(
          DemoAccount.of("vanthu", "Nguyễn Thị Văn Thư", Role.CLERK),
          DemoAccount.of("vanthu2", "Lê Văn Phòng", Role.CLERK),
          DemoAccount.of("vanthu3", "Đỗ Thị Lưu Trữ", Role.CLERK),
          DemoAccount.of("chutich", "Trần Chủ Trì", Role.CHAIRMAN),
          DemoAccount.of("quantri", "Phạm Quản Trị", Role.ADMINISTRATOR));

  private final Accounts accounts;
  private final Invitations invitations;
  private final Passwords passwords;
  private final Deeds deeds;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ObjectProvider<DemoPeople> others;
  private final boolean demo;
  private final String address;

  FirstSteps(
      Accounts accounts,
      Invitations invitations,
      Passwords passwords,
      Deeds deeds,
      Clock clock,
      TransactionTemplate transaction,
      ObjectProvider<DemoPeople> others,
      @Value("${chot.demo}") boolean demo,
      @Value("${server.address:127.0.0.1}") String address) {
    this.accounts = accounts;
    this.invitations = invitations;
    this.passwords = passwords;
    this.deeds = deeds;
    this.clock = clock;
    this.transaction = transaction;
    this.others = others;
    this.demo = demo;
    this.address = address;
  }

  @Override
  public void afterPropertiesSet() {
    boolean first = demo && accounts.none();
    if ((first || accounts.anyDemoPassword()) && !thisMachine(address)) {
      throw new DemoPasswordsLive();
    }
    if (first || demoClerk().isPresent()) {
      addMissing();
    }
  }

  /** A demonstration begun by an earlier version gets the accounts that have come since. */
  private void addMissing() {
    Set<String> taken = accounts.logins();
    List<DemoAccount> missing = everybody().filter(d -> !taken.contains(d.login())).toList();
    if (missing.isEmpty()) {
      return;
    }
    String hash = passwords.hash(DemoAccount.PASSWORD);
    OffsetDateTime now = OffsetDateTime.now(clock);
    transaction.executeWithoutResult(
        s -> missing.forEach(d -> add(d.login(), d.name(), d.roles(), hash, now)));
  }

  private Stream<DemoAccount> everybody() {
    return Stream.concat(
        OF_THE_OFFICE.stream(), others.orderedStream().flatMap(o -> o.people().stream()));
  }

  private UUID add(
      String login,
      String name,
      Set<Role> roles,
      @org.jspecify.annotations.Nullable String hash,
      OffsetDateTime now) {
    UUID id = UUID.randomUUID();
    accounts.add(
        new Account(
            id, login, name, roles, hash, null, hash != null, 0, null, now.toInstant(), null),
        now);
    deeds.recordOfNobody(new AccountDeed.AccountCreated(id, roles));
    return id;
  }

  /** The demonstration's accounts that still have their printed password. */
  public List<DemoAccount> demoAccounts() {
    Set<String> printed = accounts.loginsWithDemoPassword();
    return everybody().filter(d -> printed.contains(d.login())).toList();
  }

  /** The account that carries out the demonstration's first deeds, if it is there. */
  public Optional<Actor> demoClerk() {
    return demoActor("vanthu");
  }

  /** The person behind a login of the demonstration, while its printed password lives. */
  public Optional<Actor> demoActor(String login) {
    return demo
        ? accounts.byLogin(login).filter(Account::demoPassword).map(Account::actor)
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
            add(
                "quantri",
                "Quản trị viên",
                Set.of(Role.ADMINISTRATOR),
                null,
                OffsetDateTime.now(clock));
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
