package vn.chot.app.access;

/** The server was asked to be reachable from other machines while printed passwords still work. */
public class DemoPasswordsLive extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DemoPasswordsLive() {
    super(
        "Không mở ra mạng khi còn mật khẩu trình diễn: chạy với --no-demo trên thư mục dữ liệu mới, hoặc"
            + " đổi mật khẩu các tài khoản đó trước. / Demo passwords still work: run with --no-demo on a"
            + " new data folder, or change them first.");
  }
}
