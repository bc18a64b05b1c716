<#-- A war served by Tomcat as ROOT; reads image.application.artifact, image.application.unpacking. -->
<#include "/application/war/exploded.ftl">

# [=image.application.unpacking.serverStage] prepares Tomcat for any user and a read-only file system: work directory in /tmp, no access log file
FROM [=image.application.unpacking.image] AS [=image.application.unpacking.serverStage]
RUN mkdir -p /server/conf/Catalina/localhost /server/webapps \
    && cp -R /usr/local/tomcat/bin /usr/local/tomcat/conf /usr/local/tomcat/lib /server/ \
    && sed -i '/AccessLogValve/,/\/>/d' /server/conf/server.xml \
    && ln -s /tmp /server/work \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
