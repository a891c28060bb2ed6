package vn.chot.app.messages;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one letter to the mail server (SMTP, RFC 5321) and understands the answer. */
@Component
class PostLetter {
  private final JavaMailSender server;
  private final MailSettings settings;
  private final Clock clock;

  PostLetter(JavaMailSender server, MailSettings settings, Clock clock) {
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  /** What the mail server did with it. */
  sealed interface Answer {
    /** Took it. */
    record Taken() implements Answer {}

    /** Not now. */
    record Later(WhyNot why) implements Answer {}

    /** Not ever. */
    record Never(WhyNot why) implements Answer {}
  }

  Answer post(Letter letter) {
    InternetAddress to;
    try {
      to = receiver(letter.address());
    } catch (AddressException e) {
      return new Answer.Never(WhyNot.ADDRESS_UNREADABLE);
    }
    try {
      server.send(written(letter, to));
      return new Answer.Taken();
    } catch (MailAuthenticationException e) {
      return new Answer.Later(WhyNot.SIGN_IN);
    } catch (MailSendException e) {
      return understood(e);
    } catch (MailException | MessagingException e) {
      return new Answer.Never(WhyNot.REFUSED);
    }
  }

  /** Exactly one address and nothing beside it. */
  private static InternetAddress receiver(String address) throws AddressException {
    if (address.chars().anyMatch(c -> c <= ' ' || c == 0x7f || c == ',' || c == ';')) {
      throw new AddressException("more than an address");
    }
    return new InternetAddress(address, true);
  }

  private MimeMessage written(Letter letter, InternetAddress to) throws MessagingException {
    MimeMessage mail = server.createMimeMessage();
    mail.setFrom(new InternetAddress(settings.from(), true));
    mail.setRecipient(MimeMessage.RecipientType.TO, to);
    mail.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    mail.setText(letter.text(settings), StandardCharsets.UTF_8.name());
    mail.setSentDate(Date.from(clock.instant()));
    mail.setHeader("Auto-Submitted", "auto-generated");
    mail.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
    return mail;
  }

  private String domain() {
    return settings.from().substring(settings.from().indexOf('@') + 1);
  }

  private static Answer understood(MailSendException failed) {
    List<Exception> told = List.of(failed.getMessageExceptions());
    Throwable first = told.isEmpty() ? failed.getCause() : told.getFirst();
    for (@Nullable Throwable t = first; t != null; t = next(t)) {
      switch (t) {
        case SMTPAddressFailedException address -> {
          return refusal(address.getReturnCode(), WhyNot.ADDRESS_REFUSED);
        }
        case SMTPSenderFailedException sender -> {
          return refusal(sender.getReturnCode(), WhyNot.REFUSED);
        }
        case AuthenticationFailedException signIn -> {
          return new Answer.Later(WhyNot.SIGN_IN);
        }
        default -> {}
      }
    }
    for (@Nullable Throwable t = first; t != null; t = next(t)) {
      if (t instanceof SMTPSendFailedException mail) {
        return refusal(mail.getReturnCode(), WhyNot.REFUSED);
      }
    }
    return new Answer.Later(WhyNot.NO_CONNECTION);
  }

  /** Mail keeps the exceptions of its addresses in a chain of its own. */
  private static @Nullable Throwable next(Throwable t) {
    return t instanceof MessagingException mail && mail.getNextException() != null
        ? mail.getNextException()
        : t.getCause();
  }

  /** Codes from 500 on are permanent, RFC 5321, 4.2.1. */
  private static Answer refusal(int code, WhyNot why) {
    return code >= 500 ? new Answer.Never(why) : new Answer.Later(WhyNot.NOT_NOW);
  }
}
