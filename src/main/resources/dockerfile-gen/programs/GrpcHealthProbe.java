// Calls grpc.health.v1.Health/Check in plain HTTP/2 frames, without a gRPC library.
public class GrpcHealthProbe {
  public static void main(String[] target) throws java.io.IOException {
    try (java.net.Socket socket = new java.net.Socket("127.0.0.1", Integer.parseInt(target[0]))) {
      socket.setSoTimeout(4000);
      String headers = "\203\206\4\34/grpc.health.v1.Health/Check\1\11localhost"
          + "\17\20\20application/grpc\0\2te\10trailers";
      String request = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0, "")
          + frame(1, 4, 1, headers) + frame(0, 1, 1, "\0\0\0\0\0");
      socket.getOutputStream().write(request.getBytes("ISO-8859-1"));
      java.io.DataInputStream in = new java.io.DataInputStream(socket.getInputStream());
      for (int type = 4, last = 0; last == 0 || type == 4 || type == 6; ) {
        int size = in.readInt();
        type = size & 255;
        last = in.readByte() & 1;
        in.readInt();
        byte[] body = new byte[size >>> 8];
        in.readFully(body);
        if (type == 0 && body.length == 7) {
          System.exit(body[5] == 8 && body[6] == 1 ? 0 : 1);
        }
      }
      System.exit(1);
    }
  }
  static String frame(int type, int flags, int stream, String body) {
    return "\0\0" + (char) body.length() + (char) type + (char) flags + "\0\0\0" + (char) stream + body;
  }
}
