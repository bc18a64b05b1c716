public class Training {
  public static void main(String[] args) throws Exception {
    ProcessBuilder command = new ProcessBuilder(java.util.Arrays.asList(args).subList(3, args.length)).inheritIO();
    command.environment().put("JDK_JAVA_OPTIONS", System.getenv("TRAINING_OPTIONS"));
    Process application = command.start();
    long end = System.nanoTime() + 300_000_000_000L;
    while (!answers(Integer.parseInt(args[1]), args[2])) {
      if (!application.isAlive() || System.nanoTime() > end) {
        application.destroyForcibly();
        System.err.println("The application does not answer on port " + args[1] + ", so no cache is made. Its "
            + "output stands above; trainingEnv gives it what it needs, aotCache=false builds without.");
        System.exit(1);
      }
      Thread.sleep(200);
    }
    application.destroy();
    application.waitFor();
    if (!new java.io.File(args[0]).exists()) {
      System.err.println("The JVM wrote no cache. Its output stands above; aotCache=false builds without.");
      System.exit(1);
    }
  }

  private static boolean answers(int port, String path) {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", port)) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(("GET " + path
          + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes());
      while (socket.getInputStream().read() >= 0) {
      }
      return true;
    } catch (java.net.ConnectException e) {
      return false;
    } catch (java.io.IOException e) {
      return true;
    }
  }
}
