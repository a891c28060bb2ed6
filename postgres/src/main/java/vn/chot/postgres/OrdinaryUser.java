package vn.chot.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How PostgreSQL, which refuses to run as root, is run when Chốt itself runs as root.
 *
 * <p>First choice is a user namespace of its own ({@code unshare -U}): inside it root is nobody, on
 * disk its files stay root's. Where namespaces are forbidden (many containers), {@code setpriv}
 * runs it as the account nobody, which then owns the cluster.
 *
 * @param prefix put before the command; empty for an ordinary account
 * @param owner the account that must own the cluster's files
 */
record OrdinaryUser(List<String> prefix, int owner) {
  private static final int NOBODY = 65534;

  /** The way that works on this machine. */
  static OrdinaryUser found() throws IOException {
    Path self = Path.of("/proc/self");
    if (!Files.exists(self)) {
      return new OrdinaryUser(List.of(), -1);
    }
    int uid = (Integer) Files.getAttribute(self, "unix:uid");
    if (uid != 0) {
      return new OrdinaryUser(List.of(), uid);
    }
    OrdinaryUser namespace = new OrdinaryUser(List.of("unshare", "-U"), 0);
    if (namespace.works()) {
      return namespace;
    }
    String nobody = String.valueOf(NOBODY);
    OrdinaryUser account =
        new OrdinaryUser(
            List.of(
                "setpriv",
                "--reuid",
                nobody,
                "--regid",
                nobody,
                "--clear-groups",
                "--inh-caps",
                "+dac_override",
                "--ambient-caps",
                "+dac_override"),
            NOBODY);
    if (account.works()) {
      return account;
    }
    throw new PostgresRefused(
        "PostgreSQL không chạy bằng quyền root và máy này không có unshare hay setpriv dùng được; hãy chạy Chốt bằng một tài khoản thường.",
        "PostgreSQL does not run as root and neither unshare nor setpriv works here; run Chốt from an ordinary account.");
  }

  /** Gives the cluster's files to the account that will run it, when they belong to another. */
  void own(Path cluster) throws IOException {
    if (owner < 0 || owner == (Integer) Files.getAttribute(cluster, "unix:uid")) {
      return;
    }
    try (Stream<Path> files = Files.walk(cluster)) {
      for (Path file : files.toList()) {
        Files.setAttribute(file, "unix:uid", owner);
      }
    }
  }

  private boolean works() {
    try {
      return RunProgram.run(prefix, List.of("true")).code() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
