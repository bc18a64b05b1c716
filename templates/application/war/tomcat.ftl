<#-- A war served by Tomcat as ROOT; reads image.application.artifact, image.application.unpacking. -->
<#include "/application/war/exploded.ftl">

# [=image.application.unpacking.serverStage] prepares Tomcat for any user and a read-only file system: work directory in /tmp, no access log file
FROM [=image.application.unpacking.image] AS [=image.application.unpacking.serverStage]
WORKDIR /server[=image.application.directory]
RUN mkdir -p conf/Catalina/localhost [=image.application.unpacking.war.folder] \
    && cp -R /usr/local/tomcat/bin /usr/local/tomcat/conf /usr/local/tomcat/lib ./ \
    && sed -i '/AccessLogValve/,/\/>/d' conf/server.xml \
    && ln -s /tmp work \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
