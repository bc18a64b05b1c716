public class HealthProbe {
  public static void main(String[] target) throws java.io.IOException {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", Integer.parseInt(target[0]))) {
      socket.setSoTimeout(4000);
      if (target.length > 1) {
        socket.getOutputStream().write(("GET " + target[1]
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes());
        String status = new java.io.BufferedReader(new java.io.InputStreamReader(
            socket.getInputStream())).readLine();
        System.exit(status.startsWith("2", "HTTP/1.1 ".length()) ? 0 : 1);
      }
    }
  }
}
