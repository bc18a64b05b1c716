<%@ page contentType="text/html; charset=UTF-8" import="org.apache.commons.lang3.StringUtils" %>
<!DOCTYPE html>
<html>
<body>
<p><%= StringUtils.reverse("0.4 telvres xavaj morf egap a") %></p>
</body>
</html>
