<#-- CA certificates for the system and the JVM; reads trustStore. -->
<#list trustStore.copies as copy>
COPY [=copy]
</#list>
RUN [=trustStore.update] \
<#list trustStore.certificates as certificate>
    && keytool -importcert -noprompt [=certificate.store] -storepass changeit -alias [=certificate.alias] -file [=certificate.file]<#sep> \</#sep>
</#list>
