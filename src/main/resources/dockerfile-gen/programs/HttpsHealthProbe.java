// Accepts any certificate: the probe connects to its own container only.
public class HttpsHealthProbe implements javax.net.ssl.X509TrustManager {
  public static void main(String[] target) throws Exception {
    javax.net.ssl.SSLContext tls = javax.net.ssl.SSLContext.getInstance("TLS");
    tls.init(null, new javax.net.ssl.TrustManager[] {new HttpsHealthProbe()}, null);
    try (java.net.Socket socket = tls.getSocketFactory()
        .createSocket("127.0.0.1", Integer.parseInt(target[0]))) {
      socket.setSoTimeout(4000);
      socket.getOutputStream().write(("GET " + target[1]
          + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes());
      String status = new java.io.BufferedReader(new java.io.InputStreamReader(
          socket.getInputStream())).readLine();
      System.exit(status.startsWith("2", "HTTP/1.1 ".length()) ? 0 : 1);
    }
  }
  public void checkClientTrusted(java.security.cert.X509Certificate[] chain, String type) {}
  public void checkServerTrusted(java.security.cert.X509Certificate[] chain, String type) {}
  public java.security.cert.X509Certificate[] getAcceptedIssuers() {
    return new java.security.cert.X509Certificate[0];
  }
}
