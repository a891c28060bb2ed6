package vn.chot.app;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.chot.notice.NoticeJson;
import vn.chot.notice.NoticeReader;
import vn.chot.postgres.LocalPostgres;

/**
 * What the launcher runs once after a build, so that the JVM can keep an ahead-of-time cache of the
 * classes a start needs: starts the server on a database that is thrown away, opens its first pages
 * and reads a paper.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Override
  public Integer call() throws Exception {
    Path data = Files.createDirectories(folder);
    try (ConfigurableApplicationContext server =
            StartServer.start(
                LocalPostgres.openTemporary().createDatabase(),
                data,
                "127.0.0.1",
                0,
                true,
                "--logging.threshold.console=info");
        HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      URI first = URI.create("http://127.0.0.1:" + StartServer.port(server) + "/");
      int status =
          browser
              .send(HttpRequest.newBuilder(first).build(), HttpResponse.BodyHandlers.discarding())
              .statusCode();
      String read =
          NoticeJson.write(
              NoticeReader.withGrammarOnly()
                  .read("1. Sở Y tế khẩn trương báo cáo trước ngày 05/5/2021."));
      return status < 500 && !read.isEmpty() ? 0 : 1;
    }
  }
}
