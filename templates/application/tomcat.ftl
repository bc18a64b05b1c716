<#-- A war served by Tomcat as ROOT; reads image.application.artifact, image.application.parameters.image. -->
<#include "/application/exploded-war.ftl">

# [=image.application.parameters.serverStage] holds what the server reads, for any user; what it compiles goes to /tmp, and its log to the console
FROM [=image.application.parameters.image] AS [=image.application.parameters.serverStage]
RUN mkdir -p /server/conf/Catalina/localhost /server/webapps \
    && cp -R /usr/local/tomcat/bin /usr/local/tomcat/conf /usr/local/tomcat/lib /server/ \
    && sed -i '/AccessLogValve/,/\/>/d' /server/conf/server.xml \
    && ln -s /tmp /server/work \
    && chmod -R a+rX /server
