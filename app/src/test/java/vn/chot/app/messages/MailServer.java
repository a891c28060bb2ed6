package vn.chot.app.messages;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import org.jspecify.annotations.Nullable;

/** A real SMTP server on one port, stopped and started again, that knows who is not there. */
final class MailServer {
  private final ServerSetup port =
      new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
  private GreenMail running = new Strict(port);

  /** Mail to {@code khong-co@…} is refused for good, to {@code day@…} for now. */
  private static final class Strict extends GreenMail {
    Strict(ServerSetup port) {
      super(port);
      managers = new StrictManagers();
    }
  }

  private static final class StrictManagers extends Managers {
    private final SmtpManager strict =
        new SmtpManager(getImapHostManager(), getUserManager()) {
          @Override
          public @Nullable String checkRecipient(SmtpState state, MailAddress to) {
            return switch (to.getUser()) {
              case "khong-co" -> "550 5.1.1 no such user";
              case "day" -> "452 4.2.2 mailbox full";
              default -> null;
            };
          }
        };

    @Override
    public SmtpManager getSmtpManager() {
      return strict;
    }
  }

  int port() {
    return port.getPort();
  }

  /** The server now running. */
  GreenMail now() {
    return running;
  }

  void up() {
    if (!running.isRunning()) {
      running = new Strict(port);
      running.start();
    }
  }

  void down() {
    running.stop();
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
