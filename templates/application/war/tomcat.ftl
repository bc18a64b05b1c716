<#-- A war served by Tomcat as ROOT; reads image.application.artifact, image.application.unpacking.image. -->
<#include "/application/war/exploded.ftl">

# [=image.application.unpacking.serverStage] holds what the server reads, for any user; what it compiles goes to /tmp, and its log to the console
FROM [=image.application.unpacking.image] AS [=image.application.unpacking.serverStage]
RUN mkdir -p /server/conf/Catalina/localhost /server/webapps \
    && cp -R /usr/local/tomcat/bin /usr/local/tomcat/conf /usr/local/tomcat/lib /server/ \
    && sed -i '/AccessLogValve/,/\/>/d' /server/conf/server.xml \
    && ln -s /tmp /server/work \
    && chmod -R a+rX /server
