package vn.chot.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Finds out, before anything is started, whether the server will be able to listen. */
final class RefuseTakenPort {
  private RefuseTakenPort() {}

  static void check(String host, int port) {
    if (port < 0 || port > 65_535) {
      throw new CommandRefused(
          "Cổng " + port + " không hợp lệ; hãy chọn số từ 1 đến 65535.",
          "Port " + port + " is not one; choose a number from 1 to 65535.");
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
    } catch (UnknownHostException e) {
      throw new CommandRefused(
          "Không có máy nào tên "
              + host
              + "; hãy dùng một địa chỉ của máy này, ví dụ --host 0.0.0.0.",
          "No machine is called "
              + host
              + "; use an address of this machine, such as --host 0.0.0.0.");
    } catch (IOException e) {
      throw new CommandRefused(
          "Không mở được cổng "
              + port
              + " ở "
              + host
              + " (đang được dùng hoặc không được phép); hãy chọn cổng khác bằng --port.",
          "Cannot listen on port "
              + port
              + " at "
              + host
              + " (taken or not permitted); choose another with --port.");
    }
  }
}
