<#-- A war served by TomEE as ROOT; reads builder, image.application.artifact, image.application.unpacking. -->
<#import "/application/server.ftl" as server>
<#include "/application/war/exploded.ftl">

<@server.fetched image.application.unpacking.server>
    && jar xf apache-tomee-*.zip \
    && mkdir -p /server[=image.application.directory]/conf/Catalina/localhost /server[=image.application.directory]/[=image.application.unpacking.war.folder] \
    && cp -R apache-tomee-*/bin apache-tomee-*/conf apache-tomee-*/lib /server[=image.application.directory]/ \
    && sed -i '/AccessLogValve/,/\/>/d' /server[=image.application.directory]/conf/server.xml \
    && ln -s /tmp /server[=image.application.directory]/work \
    && chmod -R a+rX /server \
    && find /server -exec touch -h -d @0 {} +
</@server.fetched>
